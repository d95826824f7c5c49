package org.concordat.programme.support.peersupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Done, counted by year": programme.md, Peer support. */
@ApplicationScoped
public class CountingPeerSupport {

    private final PeerSupports supports;
    private final BusinessCalendar calendar;

    CountingPeerSupport(PeerSupports supports, BusinessCalendar calendar) {
        this.supports = supports;
        this.calendar = calendar;
    }

    /** Both kinds. */
    @Schema(name = "PeerSupportCounts")
    public record PeerSupportCountsView(
            FinancialYear financialYear,
            @Size(min = 2, max = 2) List<PeerSupportCount> items) {}

    /** @param year {@code null} for the present one */
    public PeerSupportCountsView count(FinancialYear year) {
        FinancialYear asked = calendar.orPresent(year);
        List<PeerSupportCount> counted = supports.count(asked);
        return new PeerSupportCountsView(
                asked,
                Arrays.stream(PeerSupportKind.values())
                        .map(kind -> counted.stream()
                                .filter(count -> count.kind() == kind)
                                .findFirst()
                                .orElseGet(() -> PeerSupportCount.none(kind)))
                        .toList());
    }
}
