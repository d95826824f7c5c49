package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.sharing.EventsAndMatches.ProgrammeTurnout;
import org.concordat.reporting.programme.sharing.EventsAndMatches.SharedTotal;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on events and match-making; its total stays that of all, whichever programme is asked for. */
@Singleton
public class EventsAndMatchesReport extends Report<EventsAndMatches> {

    public static final String NAME = "events-and-matches";
    public static final String TITLE = "Events and match-making";
    public static final String DESCRIPTION =
            "Events held, whom they reached and what was said of them, per programme and in all; matches, adoptions and"
                    + " learning plans. Of a sub-region or type: those in which its organisations took part.";

    private final SharedYears years;

    EventsAndMatchesReport(SharedYears years) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("PROGRAMME", ProgrammeTurnout.class).and("TOTAL", SharedTotal.class),
                Chart.grouped("places at events by programme", "Places")
                        .ofRows("PROGRAMME")
                        .by("programmeName")
                        .showing("places", "attended"));
        this.years = years;
    }

    @Override
    public EventsAndMatches figures(Scope scope) {
        return years.of(scope);
    }
}
