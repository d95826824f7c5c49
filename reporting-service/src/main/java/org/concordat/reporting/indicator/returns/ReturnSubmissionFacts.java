package org.concordat.reporting.indicator.returns;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Which organisation submitted which return, and when it did so first; nothing of what is in it. */
@Singleton
public class ReturnSubmissionFacts
        extends DatedFacts<ReturnSubmissionFacts.Told, ReturnSubmissionFacts.ReturnSubmission> {

    /** @param submittedOn {@code null} before it was submitted */
    public record Told(@NotNull UUID period, @NotNull UUID organisation, LocalDate submittedOn) {}

    public record ReturnSubmission(UUID period, UUID organisation, LocalDate submittedOn) {}

    ReturnSubmissionFacts() {
        super("return_submission", 1, Return.TYPE.topic(), Told.class, ReturnSubmission.class);
    }

    @Override
    public List<ReturnSubmission> of(Told told) {
        return told.submittedOn() == null
                ? List.of()
                : List.of(new ReturnSubmission(told.period(), told.organisation(), told.submittedOn()));
    }
}
