package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is owed to whoever gave a fund its money; for the partnership's staff. */
@Singleton
public class FundDues extends DueFacts<FundDues.Told> {

    /** A fund, as funding sends it. */
    public record Told(String accountableBody, List<@Valid Obligation> obligations) {

        public Told {
            obligations = obligations == null ? List.of() : List.copyOf(obligations);
        }
    }

    /** What is owed; {@code outcome} is {@code null} while it is still to be done. */
    public record Obligation(
            @NotNull UUID id, @NotNull String what, @NotNull LocalDate dueOn, String outcome) {}

    FundDues() {
        super("due_fund", "funding.funds", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.obligations().stream()
                .filter(each -> each.outcome() == null)
                .map(each -> Due.of(DueKind.OBLIGATION, each.id(), each.what(), each.dueOn())
                        .by(told.accountableBody()))
                .toList();
    }
}
