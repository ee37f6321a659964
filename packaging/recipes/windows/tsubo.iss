; Inno Setup script for Windows.
;
;   py packaging\bundle.py
;   iscc /DVersion=0.1.0 packaging\recipes\windows\tsubo.iss
;
; Run, on Debian 12 and 13: compiled with Inno Setup 6.4.1 under Wine 8.0 and 10.0, around the Linux
; bundle, for want of one for Windows. The installer then ran under Wine, silently and with its
; window, for all users and (with localappdata in autopf's place, which Wine lacks) for one: same
; files, start menu, list of programs; a second one over it took the old _internal away; removal left
; nothing but the data folder. It refused a Windows older than MinVersion. NOT run: bundle.py on
; Windows, a signature, and anything on Windows itself; no Python for Windows could be had.
;
; Signing: give iscc "/Ssigner=signtool sign /fd SHA256 /tr <timestamp server> /td SHA256 $f" and
; /DSigned, with the certificate in the machine's store. Unsigned, SmartScreen warns at the first start.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 tsubo.iss
#endif

[Setup]
AppId={{5F0C6A4C-0E0B-4B39-9C55-6C7B7B2E3B1D}
AppName=Tsubo
AppVersion={#Version}
VersionInfoVersion={#Version}
UninstallDisplayName=Tsubo
AppPublisher=The Tsubo authors
DefaultDirName={autopf}\Tsubo
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..\..
SetupIconFile=build\tsubo.ico
UninstallDisplayIcon={app}\tsubo.exe
OutputDir=dist
OutputBaseFilename=Tsubo-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
#ifdef Signed
SignTool=signer
SignedUninstaller=yes
#endif

; No licence has to be agreed to: the GPL asks for that only of those who pass Tsubo on.
; Settings and journal lie in the person's own folder and are left there at removal.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\bundle\tsubo\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Tsubo"; Filename: "{app}\tsubo.exe"

[Run]
Filename: "{app}\tsubo.exe"; Description: "Start Tsubo"; Flags: nowait postinstall skipifsilent
