package org.concordat.membership.people.leadcoverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.erase;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.membership.testing.Told;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other services hear whether an organisation has somebody for a role, and never who it is. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeadCoverageEventTest {

    private static final String TOPIC = "membership.lead-coverage";

    private UUID organisation;
    private String role;

    @BeforeEach
    void nobodyLeads() {
        organisation = anOrganisation();
        role = aLeadRole();
    }

    private UUID aLead(String activeFrom, String activeUntil) {
        return aContact(
                organisation,
                "Somebody " + UUID.randomUUID(),
                ",\"leadRoles\":[{\"role\":\"%s\",\"primary\":false,\"activeFrom\":%s,\"activeUntil\":%s}]"
                        .formatted(role, quoted(activeFrom), quoted(activeUntil)));
    }

    private static String quoted(String day) {
        return day == null ? "null" : "\"" + day + "\"";
    }

    private JsonNode told(Predicate<JsonNode> state) {
        return Told.awaitValid(TOPIC, "lead-coverage-changed", record -> {
                    JsonNode told = Told.read(record).path("state");
                    return told.path("organisation").asText().equals(organisation.toString()) && state.test(told);
                })
                .path("state");
    }

    private long events() {
        return Kafka.records(TOPIC).stream()
                .filter(record -> Kafka.value(record).contains(organisation.toString()))
                .count();
    }

    private static List<String> periods(JsonNode state) {
        return state.path("periods").findParents("activeFrom").stream()
                .map(period -> period.path("activeFrom").asText() + " to "
                        + period.path("activeUntil").asText())
                .toList();
    }

    @Test
    void tellsWhetherAnOrganisationHasALeadAndOfNoPerson() {
        UUID contact = aLead("2008-04-01", null);
        JsonNode covered = told(state -> state.path("covered").asBoolean());
        assertThat(covered.path("role").asText()).isEqualTo(role);
        assertThat(periods(covered)).containsExactly("2008-04-01 to null");
        assertThat(covered.toString()).doesNotContain(contact.toString()).doesNotContain("Somebody");

        officer()
                .body("{\"lastDay\":\"2009-03-31\"}")
                .post(ROOT + "/contacts/" + contact + "/departure")
                .then()
                .statusCode(200);
        JsonNode left = told(state -> !state.path("covered").asBoolean());
        assertThat(left.path("id")).isEqualTo(covered.path("id"));
        assertThat(periods(left)).containsExactly("2008-04-01 to 2009-03-31");
    }

    @Test
    void daysInARowAreOnePeriodWhoeverLeadsAndAGapShows() {
        aLead("2006-04-01", "2007-03-31");
        aLead("2007-04-01", "2008-03-31");
        aLead("2007-10-01", "2008-06-30");
        aLead("2009-04-01", null);
        JsonNode state = told(each -> each.path("covered").asBoolean());
        assertThat(periods(state)).containsExactly("2006-04-01 to 2008-06-30", "2009-04-01 to null");
    }

    @Test
    void whoLeadsSinceNobodyKnowsWhenLeadsOnEveryDay() {
        aLead(null, null);
        assertThat(periods(told(state -> state.path("covered").asBoolean()))).containsExactly("null to null");
        aLead("2008-04-01", null);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void whoeverIsErasedHasLedAllTheSame() {
        UUID contact = aLead("2008-04-01", null);
        erase(contact);
        JsonNode state = told(each -> !each.path("covered").asBoolean());
        assertThat(periods(state)).hasSize(1);
        assertThat(state.at("/periods/0/activeFrom").asText()).isEqualTo("2008-04-01");
    }

    @Test
    void aChangeThatLeavesTheLeadsAsTheyAreTellsNothing() {
        aLead("2008-04-01", null);
        aContact(organisation);
        aLead("2008-05-01", null);
        UUID last = aLead("2007-04-01", null);
        told(state -> periods(state).equals(List.of("2007-04-01 to null")));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"jobTitle\":\"Head of something\"}")
                .patch(ROOT + "/contacts/" + last)
                .then()
                .statusCode(200);
        UUID later = anOrganisation();
        Told.awaitValid("membership.organisations", "organisation-registered", later);
        assertThat(events()).isEqualTo(2);
    }
}
