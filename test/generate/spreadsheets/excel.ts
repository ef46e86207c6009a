import { version } from "../../../package.json";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import type { SpreadsheetFunction } from "../../../src/spreadsheets/functions/spreadsheet-function.js";
import { bundled, GLOBAL } from "./bundle.js";
import { functionsPage, helpPage } from "./excel-pages.js";
import { icon } from "./icon.js";

/** Where the files lie until whoever hosts them writes an address of their own. */
export const HOST = "https://localhost:3000";

/** What stands before the point of every function. */
export const NAMESPACE = "RF";

/** Never changes: Excel knows the add-in by it. */
const ID = "7d1f8a52-93c4-4b6e-8f0a-51c2e6d94b37";

const metadataOf = ({ id, da, parameters }: SpreadsheetFunction) => ({
  id,
  name: id,
  description: da,
  parameters: parameters.map(({ navn, da: description, valgfri }) => ({
    name: navn,
    description,
    type: "any",
    dimensionality: "matrix",
    ...(valgfri ? { optional: true } : {}),
  })),
  result: { type: "any", dimensionality: "matrix" },
});

/** Errors in cells are let in: otherwise Excel answers one error for a whole range, and not in its row alone. */
const metadata = (): string =>
  `${JSON.stringify(
    {
      $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
      allowErrorForDataTypeAny: true,
      functions: FUNCTIONS.map(metadataOf),
    },
    null,
    2,
  )}\n`;

/** Errors with a text of their own need version 1.2 of the runtime. */
const manifest = (): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>ressourceforloebsydelse</ProviderName>
  <DefaultLocale>da-DK</DefaultLocale>
  <DisplayName DefaultValue="Ressourceforløbsydelse" />
  <Description DefaultValue="Funktioner, der beregner ressourceforløbsydelse, godtgørelse og befordring." />
  <IconUrl DefaultValue="${HOST}/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${HOST}/icon-64.png" />
  <SupportUrl DefaultValue="${HOST}/hjaelp.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.2">
      <Set Name="CustomFunctionsRuntime" MinVersion="1.2" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${HOST}/hjaelp.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url" />
            </Script>
            <Page>
              <SourceLocation resid="Functions.Page.Url" />
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url" />
            </Metadata>
            <Namespace resid="Functions.Namespace" />
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
        <bt:Url id="Functions.Script.Url" DefaultValue="${HOST}/functions.js" />
        <bt:Url id="Functions.Page.Url" DefaultValue="${HOST}/functions.html" />
        <bt:Url id="Functions.Metadata.Url" DefaultValue="${HOST}/functions.json" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}" />
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;

/** The files for Excel by name: what a server hosts, and the manifest that an administrator hands out. */
export const excelFiles = async (): Promise<ReadonlyMap<string, string | Buffer>> =>
  new Map<string, string | Buffer>([
    ["functions.js", `${await bundled("excel.ts")}${GLOBAL}.associateWith(CustomFunctions);\n`],
    ["functions.json", metadata()],
    ["functions.html", functionsPage()],
    ["hjaelp.html", helpPage(NAMESPACE)],
    ["manifest.xml", manifest()],
    ["icon-32.png", icon(32)],
    ["icon-64.png", icon(64)],
  ]);
