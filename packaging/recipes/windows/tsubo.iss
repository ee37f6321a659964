; Inno Setup script for Windows. Written only: NOT compiled and NOT run, for want of a Windows machine.
;
;   py packaging\bundle.py
;   iscc /DVersion=0.1.0 packaging\recipes\windows\tsubo.iss
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
AppPublisher=The Tsubo authors
DefaultDirName={autopf}\Tsubo
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..\..
LicenseFile=LICENSE
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

; Settings and journal lie in the person's own folder and are left there at removal.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\bundle\tsubo\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Tsubo"; Filename: "{app}\tsubo.exe"

[Run]
Filename: "{app}\tsubo.exe"; Description: "Start Tsubo"; Flags: nowait postinstall skipifsilent
