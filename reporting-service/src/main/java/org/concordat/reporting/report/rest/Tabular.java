package org.concordat.reporting.report.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.concordat.reporting.report.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view that can also be laid out as a table. */
public interface Tabular {

    String CSV = "text/csv";

    @JsonIgnore
    @Schema(hidden = true)
    Table table();
}
