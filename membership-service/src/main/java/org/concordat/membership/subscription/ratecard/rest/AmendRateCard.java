package org.concordat.membership.subscription.ratecard.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a draft: what is left out stays, {@code null} removes. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public final class AmendRateCard {

    @Size(max = 100)
    @Pattern(regexp = ".*\\S.*", message = "must not be blank")
    @Schema(examples = "NW 2008-10")
    String name;

    @Size(min = 1, max = 50)
    @Schema(description = "All classes; replaces those before")
    List<@NotNull @Valid RateClass> classes;

    @Schema(
            nullable = true,
            minimum = "0",
            maximum = "366",
            description = "Days after its due date until an unpaid invoice ends the membership; null for never")
    Optional<@Min(0) @Max(366) Integer> graceDays;

    @Schema(
            nullable = true,
            maxItems = 10,
            description = "Days after its due date until an unpaid invoice needs each reminder; null for none")
    Optional<@Size(max = 10) List<@NotNull @Min(1) @Max(366) Integer>> reminderDays;

    LocalDate effectiveOn;

    @Size(max = 2000)
    String reason;

    PaymentTerms applyTo(PaymentTerms present) {
        return new PaymentTerms(
                MergePatch.merged(graceDays, present.graceDays()),
                reminderDays == null ? present.reminderDays() : reminderDays.orElse(List.of()));
    }

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
