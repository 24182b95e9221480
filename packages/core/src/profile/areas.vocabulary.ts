import type { Profile } from "./types.js";

const none: Omit<Profile, "name"> = {
  version: 1,
  office: null,
  recognisedBy: [],
  yearStart: null,
  strands: [],
  projectColumns: {},
  decisionColumns: {},
  stages: {},
  ragScheme: null,
  decisionRefs: [],
};

/**
 * The profiles that come with pcplan, each from what the area has published. They hold only what differs from
 * the common vocabulary. A quarter basis is set only where the area's own papers spell it out.
 */
export const areaProfiles: readonly Profile[] = [
  {
    ...none,
    name: "hampshire",
    office: "Police and Crime Commissioner for Hampshire",
    recognisedBy: ["Hampshire Constabulary", "Serving Hampshire", "Commissioner for Hampshire"],
    strands: [
      "Big Conversations",
      "Big Issues",
      "Commissioning & Partnerships",
      "Communities",
      "Policing",
    ],
    decisionRefs: ["ID: #"],
  },
  {
    ...none,
    name: "thames-valley",
    office: "Police and Crime Commissioner for Thames Valley",
    recognisedBy: ["Thames Valley Police", "Commissioner for Thames Valley"],
    projectColumns: { "Current status": "commentary", "R-A-G": "rag", Sponsor: "lead" },
    stages: { "successfully completed (C)": "completed" },
    ragScheme: "rag-3",
  },
  {
    ...none,
    name: "west-mercia",
    office: "Police and Crime Commissioner for West Mercia",
    recognisedBy: ["West Mercia Police", "West Mercia Police and Crime"],
    projectColumns: { Oversight: "commentary" },
  },
  {
    ...none,
    name: "surrey",
    office: "Police and Crime Commissioner for Surrey",
    recognisedBy: ["Surrey Police", "Commissioner for Surrey"],
    projectColumns: { Action: "title", Progress: "commentary" },
    decisionRefs: ["#/#", "#-#"],
  },
  {
    ...none,
    name: "dorset",
    office: "Police and Crime Commissioner for Dorset",
    recognisedBy: ["Dorset Police and Crime", "Commissioner for Dorset"],
    yearStart: 4,
    stages: {
      approved: "candidate",
      "being explored": "candidate",
      "potential expansion": "candidate",
      progressing: "current",
      launched: "current",
    },
  },
  {
    ...none,
    name: "devon-and-cornwall",
    office: "Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly",
    recognisedBy: ["Devon and Cornwall Police", "Devon & Cornwall Police", "Isles of Scilly"],
    ragScheme: "rag-ungraded",
  },
  {
    ...none,
    name: "leicestershire",
    office: "Police and Crime Commissioner for Leicester, Leicestershire and Rutland",
    recognisedBy: ["Leicestershire Police", "Leicester, Leicestershire and Rutland"],
    yearStart: 4,
  },
  {
    ...none,
    name: "wiltshire",
    office: "Police and Crime Commissioner for Wiltshire and Swindon",
    recognisedBy: ["Wiltshire Police", "Wiltshire and Swindon"],
    yearStart: 4,
    ragScheme: "rag-3",
  },
  {
    ...none,
    name: "lancashire",
    office: "Police and Crime Commissioner for Lancashire",
    recognisedBy: ["Lancashire Constabulary", "Commissioner for Lancashire"],
    decisionRefs: ["DEL #/#", "#/#"],
  },
  {
    ...none,
    name: "gloucestershire",
    office: "Police and Crime Commissioner for Gloucestershire",
    recognisedBy: ["Gloucestershire Constabulary", "Commissioner for Gloucestershire"],
    stages: { decommissioned: "withdrawn" },
    decisionRefs: ["D#-#"],
  },
  {
    ...none,
    name: "south-yorkshire",
    office: "Police and Crime Commissioner for South Yorkshire",
    recognisedBy: ["South Yorkshire Police", "Commissioner for South Yorkshire"],
    decisionRefs: ["#/#"],
  },
  {
    ...none,
    name: "north-yorkshire",
    office: "Police, Fire and Crime Commissioner for North Yorkshire",
    recognisedBy: ["North Yorkshire Police", "Commissioner for North Yorkshire"],
    decisionRefs: ["#/#"],
  },
  {
    ...none,
    name: "essex",
    office: "Police, Fire and Crime Commissioner for Essex",
    recognisedBy: ["Essex Police", "Commissioner for Essex"],
    projectColumns: { "Expected delivery date": "forecast" },
    decisionRefs: ["# – #", "# - #"],
  },
  {
    ...none,
    name: "staffordshire",
    office: "Commissioner for Police, Fire and Rescue and Crime for Staffordshire",
    recognisedBy: ["Staffordshire Police", "Staffordshire Commissioner"],
    stages: { deferred: "on-hold" },
  },
];
