package org.concordat.funding.fund.fund.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.funding.fund.fund.Source;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a source: what is absent stays, what is null is removed. */
public record AmendSource(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "A source has a name.")
        String name,

        @Schema(description = "Expected for the year; zero or more")
        Money amount,

        @Schema(nullable = true, description = "Code of its funding stream; null removes it")
        Optional<@Size(max = 50) String> stream,

        @Schema(nullable = true, description = "The first day on which it may be spent; null removes it")
        Optional<LocalDate> firstDay,

        @Schema(
                nullable = true,
                description = "The last day on which it may be spent; one that was set moves earlier only")
        Optional<LocalDate> lastDay,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements AmendRequest<Source> {

    @Override
    public Source applyTo(Source present) {
        return present.bringing(MergePatch.kept(name, present.name()), MergePatch.kept(amount, present.amount()))
                .inStream(MergePatch.merged(stream, present.stream()))
                .spendable(
                        MergePatch.merged(firstDay, present.spending().firstDay()),
                        MergePatch.merged(lastDay, present.spending().lastDay()));
    }
}
