package org.concordat.funding.openness.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Finds calls for grant finders, who read them as opportunities of the CommonGrants protocol. */
@ApplicationScoped
public class OpportunityReading {

    private final PublicCalls calls;
    private final ZoneId zone;

    OpportunityReading(PublicCalls calls, Clock clock) {
        this.calls = calls;
        this.zone = clock.getZone();
    }

    public FoundOpportunities find(OpportunitySearch search) {
        var writing = new OpportunityWriting(zone);
        FoundCalls found = calls.find(search, zone);
        return new FoundOpportunities(
                found.page().stream().map(writing::opportunity).toList(), found.inAll());
    }

    public Opportunity get(UUID id) {
        return calls.byId(id)
                .map(new OpportunityWriting(zone)::opportunity)
                .orElseThrow(() -> Refusal.notFound("opportunity", id));
    }
}
