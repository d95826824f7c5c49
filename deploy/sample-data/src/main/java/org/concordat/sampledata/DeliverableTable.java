package org.concordat.sampledata;

import com.fasterxml.jackson.databind.JsonNode;

/** What activities promised for a year, and how much of it was done, as people read it. */
final class DeliverableTable {

    private DeliverableTable() {}

    static String of(JsonNode deliverables) {
        Table table = Table.of(
                2, "Deliverables", deliverables.required("financialYear").asText(), "Planned", "Done", "Shortfall");
        deliverables
                .required("deliverables")
                .forEach(deliverable -> table.row(
                        deliverable.required("programmeCode").asText(),
                        deliverable.required("unit").asText(),
                        deliverable.required("planned").asText(),
                        deliverable.required("done").asText(),
                        deliverable.required("shortfall").asText()));
        return table.toString();
    }
}
