@echo off
rem Starts Ankare. ANKARE_JAVA_OPTS adds options for the Java virtual machine; JAVA_HOME chooses it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %ANKARE_JAVA_OPTS% -cp "%~dp0..\lib\*" org.ankare.cli.Main %*
exit /b %ERRORLEVEL%
