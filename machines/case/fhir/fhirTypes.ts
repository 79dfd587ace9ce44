/** A code of a code system, `version` the edition of the system. */
export type Coding = {
  readonly system: string;
  readonly version?: string;
  readonly code: string;
  readonly display?: string;
};

/** An extension of FHIR that carries a text; this project writes one only, for a text that FHIR cannot hold as it is. */
export type Extension = { readonly url: string; readonly valueString: string };

/** A concept as codes of the same meaning and a text. */
export type CodeableConcept = {
  readonly extension?: readonly Extension[];
  readonly coding?: readonly Coding[];
  readonly text?: string;
};

/** A concept that has at least one code. */
export type CodedConcept = CodeableConcept & { readonly coding: readonly Coding[] };

/** A measured amount; `system` and `code` name the unit in UCUM. */
export type Quantity = {
  readonly value: number;
  readonly unit: string;
  readonly system?: string;
  readonly code?: string;
};

/** A reference to another resource of the same bundle, by its full address. */
export type Reference = { readonly reference: string; readonly display?: string };

/** What an observation or a part of it found; at most one of the names is there. */
export type ObservedValue = {
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly dataAbsentReason?: CodeableConcept;
};

/** A part of an observation. */
export type ObservationComponent = ObservedValue & {
  readonly extension?: readonly Extension[];
  readonly code: CodeableConcept;
};

/** The narrative of a resource as XHTML. */
export type Narrative = { readonly status: 'generated'; readonly div: string };

/** A remark. */
export type Annotation = { readonly text: string };

/** An observation of FHIR R4, as far as it is written here. */
export type Observation = ObservedValue & {
  readonly resourceType: 'Observation';
  readonly id?: string;
  readonly extension?: readonly Extension[];
  readonly status: 'preliminary';
  readonly code: CodeableConcept;
  readonly effectiveDateTime?: string;
  readonly issued?: string;
  readonly note?: readonly Annotation[];
  readonly method?: CodeableConcept;
  readonly specimen?: Reference;
  readonly device?: Reference;
  readonly derivedFrom?: readonly Reference[];
  readonly component?: readonly ObservationComponent[];
};

/** A specimen of FHIR R4, as far as it is written here. */
export type Specimen = {
  readonly resourceType: 'Specimen';
  readonly id?: string;
  readonly type: CodeableConcept;
  readonly collection?: { readonly method?: CodeableConcept; readonly bodySite?: CodeableConcept };
};

/** A device of FHIR R4: the program that concludes. */
export type Device = {
  readonly resourceType: 'Device';
  readonly id?: string;
  readonly deviceName: readonly { readonly name: string; readonly type: 'user-friendly-name' }[];
  readonly type: CodeableConcept;
  readonly version: readonly { readonly type: CodeableConcept; readonly value: string }[];
  readonly note: readonly Annotation[];
};

/** A diagnostic report of FHIR R4, as far as it is written here. */
export type DiagnosticReport = {
  readonly resourceType: 'DiagnosticReport';
  readonly id?: string;
  readonly text: Narrative;
  readonly status: 'partial';
  readonly code: CodeableConcept;
  readonly effectiveDateTime?: string;
  readonly issued?: string;
  readonly specimen: readonly Reference[];
  readonly result: readonly Reference[];
  readonly conclusion: string;
  readonly conclusionCode: readonly CodeableConcept[];
};

/** A resource that is written here. */
export type Resource = Observation | Specimen | Device | DiagnosticReport;

/** A collection of resources, each under its address. */
export type Bundle = {
  readonly resourceType: 'Bundle';
  readonly id: string;
  readonly type: 'collection';
  readonly timestamp?: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
};
