package org.concordat.funding.allocation;

import static org.awaitility.Awaitility.await;
import static org.concordat.funding.register.Membership.ORGANISATIONS;
import static org.concordat.funding.register.Membership.REGISTERED;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.funding.register.organisation.Organisations;

/** The 46 councils of the North West on 1 April 2008, as membership tells of them to the application under test. */
public final class NorthWest {

    /** A type of organisation that only these councils have, whatever else a test tells of. */
    public static final String COUNCIL = "NORTH_WEST_COUNCIL";

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);

    private NorthWest() {}

    /** Tells of them unless they are known already. */
    public static void isKnown(AgroalDataSource dataSource, Organisations organisations) {
        if (organisations.countBySubRegion(DAY, List.of(COUNCIL)).equals(Weights.COUNCILS)) {
            return;
        }
        new Membership(dataSource).type(COUNCIL, true);
        Weights.COUNCILS.forEach((subRegion, count) -> {
            for (int i = 1; i <= count; i++) {
                Membership.send(
                        ORGANISATIONS,
                        REGISTERED,
                        UUID.randomUUID(),
                        0,
                        "2000-01-01",
                        Told.of("Council %d of %s".formatted(i, subRegion), COUNCIL, subRegion)
                                .data());
            }
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        organisations.countBySubRegion(DAY, List.of(COUNCIL)).equals(Weights.COUNCILS));
    }
}
