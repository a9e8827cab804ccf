@echo off
rem Starts Inspection Reports: finds Java, and lets Java 19 and newer keep an archive of loaded classes.
rem
rem   JAVA_HOME                    the Java to use; by default the program's own (runtime\), else that on the PATH
rem   INSPECTION_REPORTS_ARCHIVE   the folder for the archive; "no" for none. By default the user's own folder for programs
rem   INSPECTION_REPORTS_OPTS      more options for Java
setlocal
set "home=%~dp0.."
set "java=java.exe"
if exist "%home%\runtime\bin\java.exe" (
  set "java=%home%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo inspection-reports: JAVA_HOME has no Java: there is no %JAVA_HOME%\bin\java.exe 1>&2
    exit /b 1
  )
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  where /q java.exe
  if errorlevel 1 (
    echo inspection-reports: there is no Java; install Java 17 or newer, or set JAVA_HOME to one 1>&2
    exit /b 1
  )
)
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Dinspectionreports.command=inspection-reports"
if "%INSPECTION_REPORTS_ARCHIVE%"=="no" goto run
set "folder=%INSPECTION_REPORTS_ARCHIVE%"
if not defined folder if defined LOCALAPPDATA set "folder=%LOCALAPPDATA%\inspection-reports"
if not defined folder goto run
if not exist "%folder%" mkdir "%folder%" 2>nul
if not exist "%folder%" goto run
set flags=%flags% -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%folder%\classes-${project.version}.jsa" -Xlog:disable -Xlog:all=error:stderr
:run
"%java%" %flags% %INSPECTION_REPORTS_OPTS% -cp "%home%\lib\*" io.github.inspectionreports.cli.Main %*
exit /b %errorlevel%
