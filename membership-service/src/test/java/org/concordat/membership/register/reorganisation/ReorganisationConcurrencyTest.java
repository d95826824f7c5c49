package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.concordat.membership.register.reorganisation.Reorganiser.beginning;
import static org.concordat.membership.register.reorganisation.Reorganiser.confirm;
import static org.concordat.membership.register.reorganisation.Reorganiser.planned;
import static org.concordat.membership.register.reorganisation.Reorganiser.predecessor;
import static org.concordat.membership.register.reorganisation.Reorganiser.read;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** Several replicas, a process that dies, and clerks who invite while the map is redrawn. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReorganisationConcurrencyTest {

    @Inject
    Reorganising reorganising;

    @Inject
    AgroalDataSource dataSource;

    /** Confirmed, with a day that is far ahead, so that no timer but the test's own deals with it. */
    private static UUID confirmed(UUID ending, FinancialYear year) {
        String type = anOrganisationType();
        UUID reorganisation = planned(
                year.firstDay().toString(),
                List.of(predecessor(ending, "new")),
                List.of(beginning("new", "New Council", type, aSubRegion())));
        confirm(reorganisation).then().body("status", equalTo("CONFIRMED"));
        return reorganisation;
    }

    private boolean carryOutAsAReplica(UUID reorganisation) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return reorganising.carryOut(reorganisation);
        } finally {
            context.terminate();
        }
    }

    private static long eventsOf(UUID reorganisation) {
        return Kafka.records("membership.reorganisations").stream()
                .filter(record -> reorganisation.toString().equals(record.key()))
                .count();
    }

    @Test
    void tenReplicasAtOnceLetItTakeEffectOnce() throws Exception {
        FinancialYear year = aFinancialYear();
        UUID ending = anOrganisation();
        UUID reorganisation = confirmed(ending, year);
        Calendar.on(year.firstDay(), () -> {
            var replicas = new ArrayList<AtOnce.Call<Boolean>>();
            for (int i = 0; i < 10; i++) {
                replicas.add(() -> carryOutAsAReplica(reorganisation));
            }
            // the service's own timer may be the one that does it
            assertThat(AtOnce.call(replicas)).satisfies(done -> assertThat(
                            done.stream().filter(Boolean::booleanValue).count())
                    .isLessThanOrEqualTo(1));
            Calendar.soon().untilAsserted(() -> read(reorganisation).then().body("status", equalTo("IN_EFFECT")));
        });
        Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        assertThat(eventsOf(reorganisation)).isEqualTo(1);
        officer()
                .get(ROOT + "/organisations/" + ending)
                .then()
                .body("successors", hasSize(1))
                .body("version", equalTo(1));
    }

    @Test
    void aProcessThatDiesAmidItLeavesTheOldMapAndAnotherBeginsAnew() {
        FinancialYear year = aFinancialYear();
        UUID ending = anOrganisation();
        UUID reorganisation = confirmed(ending, year);
        DyingWatcher.dieAt(reorganisation);
        long organisations = organisationsCalled("New Council");
        Calendar.on(year.firstDay(), () -> {
            Calendar.soon().until(DyingWatcher::isDead);
            Calendar.soon().untilAsserted(() -> read(reorganisation).then().body("status", equalTo("IN_EFFECT")));
        });
        Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        assertThat(eventsOf(reorganisation)).isEqualTo(1);
        // what the dead process had registered is gone with it
        assertThat(organisationsCalled("New Council")).isEqualTo(organisations + 1);
        officer().get(ROOT + "/organisations/" + ending).then().body("version", equalTo(1));
    }

    private long organisationsCalled(String name) {
        return new Sql(dataSource)
                .one("select count(*) from organisation where name = ?", row -> row.getLong(1), name)
                .orElseThrow();
    }

    @Test
    void whoeverIsInvitedWhileTheMapIsRedrawnHasNoSubscriptionAfterwards() throws Exception {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        for (int round = 0; round < 8; round++) {
            UUID ending = anOrganisation(type, subRegion);
            UUID reorganisation = planned("2009-04-01", List.of(predecessor(ending, null)), List.of());
            List<Integer> answers = AtOnce.call(List.of(
                    () -> officer()
                            .body("{\"organisation\":\"%s\",\"financialYear\":\"%s\"}".formatted(ending, year))
                            .post(ROOT + "/subscriptions")
                            .statusCode(),
                    () -> confirm(reorganisation).statusCode()));
            assertThat(answers.get(0)).isIn(201, 422, 503);
            assertThat(answers.get(1)).isEqualTo(200);
            List<String> statuses = officer()
                    .queryParam("organisation", ending)
                    .get(ROOT + "/subscriptions")
                    .jsonPath()
                    .getList("items.status");
            assertThat(statuses).isEqualTo(answers.get(0) == 201 ? List.of("CANCELLED") : List.of());
        }
    }

    @Test
    void theDatabaseItselfRefusesASubscriptionOfADissolvedOrganisation() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        UUID card = aPublishedCard(year, type, "2000.00");
        UUID ended = anOrganisation(type, aSubRegion());
        confirm(planned("2009-04-01", List.of(predecessor(ended, null)), List.of()));
        assertThat(catchThrowable(() -> new Sql(dataSource).update("""
                                insert into subscription (id, version, organisation, organisation_type, sub_region,
                                    financial_year, rate_card, class_name, joined_on, amount, vat_rate, status, paid)
                                select gen_random_uuid(), 0, id, type, sub_region, ?, ?, 'Class', ?, 1, 0, 'INVITED', 0
                                from organisation where id = ?""", year.toString(), card, year.firstDay(), ended)))
                .hasMessageContaining("accepts no new subscription");
    }
}
