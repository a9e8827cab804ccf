@echo off
rem Starts Inspection Reports: finds Java, and keeps an archive of loaded classes so that it starts at once.
rem
rem   JAVA_HOME                    the Java to use; by default the program's own (runtime\), else that on the PATH
rem   INSPECTION_REPORTS_ARCHIVE   where to keep the archive; "no" for none. By default the user's own folder for programs
rem   INSPECTION_REPORTS_OPTS      more options for Java
rem
rem Names of folders hold brackets, ampersands and quotes ("Program Files (x86)"). So each value stands in quotes, none
rem stands in a block of brackets, and messages are printed by delayed expansion, which reads no value as a command.
setlocal EnableExtensions DisableDelayedExpansion
call :here
for %%i in ("%here%..") do set "program=%%~fi"

set "java=%program%\runtime\bin\java.exe"
if exist "%java%" goto found
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%"
if not defined java goto path
if "%java:~-1%"=="\" set "java=%java:~0,-1%"
set "java=%java%\bin\java.exe"
if exist "%java%" goto found
set "why=JAVA_HOME has no Java: there is no %java%"
goto fail

rem The PATH alone: a java.exe in the current folder, among somebody's letters, is not to be run.
:path
set "java="
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
set "PATH=%PATH:"=%"
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
set "why=there is no Java; install Java 17 or newer, or set JAVA_HOME to one"
goto fail

rem What Java it is, by its file "release". One that has none beside it, such as Oracle's in "javapath", is asked.
:found
set "version="
for %%i in ("%java%\..\..\release") do set "release=%%~fi"
if exist "%release%" for /f "usebackq tokens=1,* delims==" %%i in ("%release%") do if "%%i"=="JAVA_VERSION" set "version=%%~j"
if defined version goto known
for /f "tokens=2,3" %%i in ('""%%java%%" -version 2>&1"') do if "%%i"=="version" set "version=%%~j"
:known
set "major=17"
for /f "delims=.-+_ " %%i in ("%version%") do set "major=%%i"
if %major% geq 17 goto ready
set "why=%java% is Java %version%; install Java 17 or newer, or set JAVA_HOME to one"

:fail
setlocal EnableDelayedExpansion
>&2 echo inspection-reports: !why!
exit /b 1

:ready
rem The JVM's second compiler costs more than it saves, in a short run and in one over hundreds of letters too.
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Dinspectionreports.command=inspection-reports"
set "main=io.github.inspectionreports.cli.Main"

if not defined version goto run
set "folder="
if not defined INSPECTION_REPORTS_ARCHIVE goto usual
set "folder=%INSPECTION_REPORTS_ARCHIVE:"=%"
if "%folder%"=="no" goto run
:usual
if not defined folder if defined LOCALAPPDATA set "folder=%LOCALAPPDATA%\inspection-reports"
if not defined folder goto run

rem The archive fits one Java and one set of jars, so both are in its name: the jars by their sizes and their place.
set "sizes=0"
for %%i in ("%program%\lib\*.jar") do set /a "sizes+=%%~zi"
set "place=%program:~-50%"
set "place=%place:\=-%"
set "place=%place::=%"
set "archive=%folder%\classes-%version%-%sizes%-%place%.jsa"
if exist "%archive%" goto archived

rem What these do is what an archive must know.
for %%i in (read view batch journey explain) do if "%~1"=="%%i" goto first

:run
"%java%" %flags% %INSPECTION_REPORTS_OPTS% -cp "%program%\lib\*" %main% %*
exit /b %errorlevel%

rem An archive that does not fit any more is left aside without a word.
:archived
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -Xlog:disable -Xlog:all=error:stderr %INSPECTION_REPORTS_OPTS% -cp "%program%\lib\*" %main% %*
exit /b %errorlevel%

:first
"%java%" %flags% %INSPECTION_REPORTS_OPTS% -cp "%program%\lib\*" %main% %*
set "status=%errorlevel%"
rem The first run is done. Read the sample in each way, and keep the classes that this took for the runs to come. A new
rem folder is its workplace: it cannot be made where nothing can be written, or where another run has the same.
set "made=%archive%.%random%"
ver >nul
mkdir "%made%" 2>nul
if errorlevel 1 exit /b %status%
for %%i in ("%program%\sample\*.pdf") do set "sample=%%i"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%made%\classes.jsa" -Xlog:disable -cp "%program%\lib\*" io.github.inspectionreports.cli.WarmUpRun "%sample%" "%made%\reports" <nul >nul 2>nul
if "%errorlevel%"=="0" move /y "%made%\classes.jsa" "%archive%" <nul >nul 2>nul
rmdir /s /q "%made%" 2>nul
exit /b %status%

rem The folder of this file. Only in a subroutine is it right where the file was called by its name alone, in quotes.
:here
set "here=%~dp0"
exit /b 0
