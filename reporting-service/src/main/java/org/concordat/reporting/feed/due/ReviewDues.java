package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Benefits that are reviewed by a day: "until when what came of it is recorded" (programme's business case). */
@Singleton
public class ReviewDues extends DueFacts<ReviewDues.Told> {

    /** A business case, as programme sends it. */
    public record Told(@NotNull UUID project, List<@Valid Benefit> benefits) {

        public Told {
            benefits = benefits == null ? List.of() : List.copyOf(benefits);
        }
    }

    /** What is hoped for, year by year, and what came of it. */
    public record Benefit(
            @NotNull UUID id,
            @NotNull String description,
            String ownerRole,
            LocalDate reviewOn,
            List<@Valid InYear> profile,
            List<@Valid InYear> realised) {

        public Benefit {
            profile = profile == null ? List.of() : List.copyOf(profile);
            realised = realised == null ? List.of() : List.copyOf(realised);
        }

        /** Something was recorded for its last planned year, or at all where no year is planned. */
        boolean isReviewed() {
            return profile.stream()
                    .map(InYear::financialYear)
                    .max(Comparator.naturalOrder())
                    .map(last -> realised.stream()
                            .anyMatch(year -> year.financialYear().compareTo(last) >= 0))
                    .orElse(!realised.isEmpty());
        }
    }

    /** A year of it. */
    public record InYear(@NotNull FinancialYear financialYear) {}

    ReviewDues() {
        super("due_case", "programme.business-cases", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.benefits().stream()
                .filter(benefit -> benefit.reviewOn() != null && !benefit.isReviewed())
                .map(benefit -> Due.of(
                                DueKind.REVIEW,
                                benefit.id(),
                                "Record what came of: %s".formatted(benefit.description()),
                                benefit.reviewOn())
                        .ofProject(told.project())
                        .by(benefit.ownerRole()))
                .toList();
    }
}
