package org.concordat.reporting.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.platform.time.FinancialYear;

/** Everything that was received, for questions about what was true on a day. */
public interface KnownStates {

    /** Keeps states, all at once; one that is known already changes nothing. */
    void keep(List<KnownState> states);

    /**
     * What was true of each record at the end of a day: all its steps that were effective by then, each changing what it
     * changed. So a correction leaves what later days changed in other fields.
     *
     * @param year leaves out yearly records of other years
     * @param asAt {@code null} for what is true for ever, as far as anybody has told
     */
    <T> List<T> of(Source<T> source, FinancialYear year, LocalDate asAt);

    /** The organisations as at a day, counted where they are stored: a region may have thousands. */
    List<OrganisationsAlike> organisations(LocalDate asAt);

    /** The latest event of all, by the time it was recorded. */
    Optional<LastEvent> lastEvent();

    /** Lets several questions be answered from one and the same moment. */
    <T> T inOneMoment(Supplier<T> questions);
}
