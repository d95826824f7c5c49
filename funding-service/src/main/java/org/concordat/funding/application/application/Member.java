package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that applies, and its share of what is asked: the applicant alone with all of it, or each of a partnership.
 *
 * @param agreedOn when it agreed to what is written; {@code null} until it does, and for the lead, who submits
 */
@Embeddable
public record Member(
        UUID organisation,

        @Schema(description = "Its share of what is asked, in per cent")
        Percentage share,

        @Schema(
                nullable = true,
                description = "When it agreed to what is written; null until it does, and for the lead")
        LocalDate agreedOn) {

    Member agreed(LocalDate on) {
        return new Member(organisation, share, on);
    }

    /** What it agreed to has changed. */
    Member asked() {
        return new Member(organisation, share, null);
    }
}
