package org.concordat.sampledata;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.plan.NorthWest;
import org.concordat.sampledata.plan.Plan;

/**
 * Loads the plan of England's North West for 2008 to 2010 and prints what the services make of it. What is there already
 * is skipped, so that loading again changes nothing, and a load that was cut off goes on where it ended.
 */
public final class SampleData {
    private SampleData() {}

    /** Loads into the services that the arguments name, or into those of {@code deploy/local/run}. */
    public static void main(String... arguments) {
        try {
            load(Addresses.parse(arguments));
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Loads and prints to the standard output. */
    public static void load(Addresses addresses) {
        load(addresses, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Loads everything, waits until the report shows it, and prints that. */
    public static void load(Addresses addresses, PrintStream out) {
        Plan plan = NorthWest.plan();
        Progress progress = new Progress(out);
        Services services = Services.at(addresses, Patience.USUAL);
        progress.heading("Loading the sample data: North West 2008-10");
        Organisations organisations = new Organisations(services.membership(), plan, progress);
        organisations.load();
        new RateCards(services.membership(), plan, progress).load();
        // the payments of subscriptions find the fund that takes them
        String grant = new Funds(services.funding(), plan, progress).load();
        new Programmes(services.programme(), plan, progress).load();
        new Subscriptions(services.membership(), organisations, plan, progress).load();
        Bodies bodies = new Bodies(services.membership(), organisations, progress);
        bodies.load();
        new Delegation(services.people(), bodies).load();
        new Allocation(services, progress).load(grant);
        Portfolio portfolio = new Portfolio(services, organisations, progress);
        portfolio.load();
        String call = new GrantRound(services.people(), bodies, organisations, progress).load(grant);
        portfolio.spendWhatIsClaimed(services.funding(), call);
        progress.heading("");
        progress.heading(OutcomeTable.of(new Outcome(services, Plan.FIRST_YEAR).reconciliation()));
        progress.heading("");
        progress.heading(PlanTable.of(services.programme().get("regional-plan?financialYear=" + Plan.FIRST_YEAR)));
        progress.heading("");
        progress.heading(
                DeliverableTable.of(services.programme().get("deliverables?financialYear=" + Plan.FIRST_YEAR)));
        progress.heading("");
        progress.heading(new GrantTable(services.funding()).of(grant, call));
        progress.heading("");
        progress.heading(PortfolioTable.of(services.programme().get("portfolio?by=SUB_REGION")));
    }
}
