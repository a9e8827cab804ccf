@echo off
rem Starts the command line. JAVA_HOME says which Java (17 or newer) to use; JAVA_OPTS are passed to it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="batch" set "quick="
"%java%" %quick% %JAVA_OPTS% -Dinspectionreports.command=inspection-reports -jar "%~dp0..\lib\inspection-reports.jar" %*
exit /b %errorlevel%
