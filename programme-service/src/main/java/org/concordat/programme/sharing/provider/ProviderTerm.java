package org.concordat.programme.sharing.provider;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when and until when an organisation runs a service. */
@Embeddable
public record ProviderTerm(
        @Schema(examples = "2008-04-01", description = "The first day")
        LocalDate since,

        @Schema(nullable = true, description = "The last day; null while none is known")
        LocalDate until) {

    void requireInOrder() {
        if (until != null && until.isBefore(since)) {
            throw Refusal.rule(
                    "term-ends-before-it-starts",
                    "/until",
                    "It runs since %s. Send that day or a later one.".formatted(since));
        }
    }
}
