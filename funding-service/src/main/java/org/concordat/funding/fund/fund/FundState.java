package org.concordat.funding.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A fund as its events and its history show it. */
public record FundState(
        UUID id,
        @Size(max = 40) String code,
        @JsonUnwrapped FundDetails details,
        @Size(max = Fund.MAX_SOURCES) List<Source> sources) {

    static FundState of(Fund fund) {
        return new FundState(fund.id(), fund.code(), fund.details(), fund.sources());
    }
}
