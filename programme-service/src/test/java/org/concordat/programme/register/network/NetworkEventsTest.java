package org.concordat.programme.register.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.register.AudiencesTold.NETWORKS;
import static org.concordat.programme.register.AudiencesTold.SIZE_CHANGED;
import static org.concordat.programme.register.AudiencesTold.participant;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.AudiencesTold;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NetworkEventsTest {

    private static final UUID ONE = UUID.fromString("01920000-0000-7000-8000-000000000003");
    private static final UUID OTHER = UUID.fromString("01920000-0000-7000-8000-000000000004");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    NetworkRegister register;

    private AudiencesTold told;

    @BeforeEach
    void membership() {
        told = new AudiencesTold(dataSource);
    }

    private List<UUID> on(UUID network, String day) {
        return register.participants(network, LocalDate.parse(day), "/network");
    }

    @Test
    void learnsWhoTakesPartFromTheExampleOfMembership() {
        UUID id = UUID.randomUUID();
        new Membership(dataSource).tell(NETWORKS, SIZE_CHANGED, id, 0, "2008-07-01", Membership.example(SIZE_CHANGED));
        assertThat(on(id, "2008-04-30")).isEmpty();
        assertThat(on(id, "2008-05-01")).containsExactly(ONE);
        assertThat(on(id, "2008-06-30")).containsExactlyInAnyOrder(ONE, OTHER);
        // the first day without it
        assertThat(on(id, "2008-07-01")).containsExactly(OTHER);
    }

    @Test
    void newsReplacesAndOldNewsChangesNothing() {
        UUID id = UUID.randomUUID();
        told.tellNetwork(id, 3, participant(ONE, "2008-04-01", null));
        told.tellNetwork(id, 2, participant(OTHER, "2008-04-01", null));
        assertThat(on(id, "2008-04-01")).containsExactly(ONE);
        told.tellNetwork(id, 4, participant(OTHER, "2008-04-01", null));
        assertThat(on(id, "2008-04-01")).containsExactly(OTHER);
        told.tellNetwork(id, 5, "");
        assertThat(on(id, "2008-04-01")).isEmpty();
    }

    @Test
    void refusesANetworkOfWhichNothingWasTold() {
        assertRefused("network-not-told", () -> on(UUID.randomUUID(), "2008-04-01"));
        UUID early = UUID.randomUUID();
        // early events do not say who takes part
        new Membership(dataSource)
                .tell(
                        NETWORKS,
                        SIZE_CHANGED,
                        early,
                        0,
                        "2008-04-01",
                        "{\"state\":{\"name\":\"Early\",\"size\":1},\"changed\":[\"size\"]}");
        assertRefused("network-not-told", () -> on(early, "2008-04-01"));
    }
}
