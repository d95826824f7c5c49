package org.concordat.programme.project.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The projects of one organisation, sub-region, programme or theme. */
public record PortfolioRow(
        @Size(max = 50)
        @Schema(
                nullable = true,
                description = "Id of the organisation or programme, code of the sub-region or theme; null for the"
                        + " projects that have none")
        String key,

        @Size(max = 300)
        @Schema(nullable = true, description = "Name of the organisation, programme or theme; sub-regions have a code")
        String name,

        @JsonUnwrapped PortfolioFigures figures) {}
