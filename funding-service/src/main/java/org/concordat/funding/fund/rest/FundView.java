package org.concordat.funding.fund.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.FundDetails;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund with its sources. */
@Schema(name = "Fund")
public record FundView(
        UUID id,
        @Schema(maxLength = 40) String code,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 2000) String purpose,
        @Schema(maxLength = 200, nullable = true) String accountableBody,
        @Schema(maxLength = 4000, nullable = true) String conditions,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        boolean takesSubscriptions,

        @Size(max = 200) List<SourceView> sources,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    static FundView of(Fund fund) {
        FundDetails details = fund.details();
        return new FundView(
                fund.id(),
                fund.code(),
                details.name(),
                details.purpose(),
                details.accountableBody(),
                details.conditions(),
                details.takesSubscriptions(),
                fund.sources().stream().map(SourceView::of).toList(),
                fund.version());
    }
}
