package org.concordat.funding.ledger;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry is about. */
public record BusinessObject(
        @Size(max = 40) @Schema(examples = "receipt", description = "What kind of record the entry is about")
        String businessObject,

        @Schema(description = "Id of that record") UUID businessId) {}
