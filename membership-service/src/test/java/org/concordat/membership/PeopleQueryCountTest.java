package org.concordat.membership;

import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.leads;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.concordat.membership.testing.QueryCount;
import org.concordat.platform.testing.Infrastructure;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A longer page of people, networks, commitments or agreements costs no more queries than a short one. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeopleQueryCountTest {

    private static final int MANY = 4;

    @Inject
    SessionFactory sessions;

    @Test
    void aLongerPageCostsNoMoreQueries() {
        UUID organisation = anOrganisation();
        String role = aLeadRole();
        UUID network = aNetwork();
        UUID commitment = aCommitment();
        UUID first = aSignatory(commitment);
        UUID second = aSignatory(commitment);
        for (int i = 0; i < MANY; i++) {
            aContact(organisation, "Person " + i, leads(role, false));
            aNetwork();
            aCommitment();
            create("/networks/" + network + "/memberships", "{\"organisation\":\"%s\"}".formatted(anOrganisation()));
            aSignatory(commitment);
            create("/sharing-agreements", """
                    {"name":"A","commitment":"%s","parties":["%s","%s"],"purpose":"p","legalBasis":"l",
                     "dataCategories":["c"],"startsOn":"2008-04-01","reviewOn":"2009-04-01"}""".formatted(commitment, first, second));
        }
        var all = new SoftAssertions();
        for (String list : new String[] {
            "/organisations/" + organisation + "/contacts",
            "/networks",
            "/networks/" + network + "/memberships",
            "/commitments",
            "/commitments/" + commitment + "/signatures",
            "/sharing-agreements"
        }) {
            all.assertThat(QueryCount.of(sessions, list, MANY))
                    .as(list)
                    .isPositive()
                    .isEqualTo(QueryCount.of(sessions, list, 1));
        }
        all.assertAll();
    }

    private static UUID aNetwork() {
        return id(create("/networks", "{\"name\":\"%s\",\"purpose\":\"p\"}".formatted(UUID.randomUUID())));
    }

    private static UUID aCommitment() {
        return id(create("/commitments", """
                {"name":"%s","version":{"document":"d","publishedOn":"2008-04-01","levels":["One"]}}""".formatted(UUID.randomUUID())));
    }

    private static UUID aSignatory(UUID commitment) {
        UUID organisation = anOrganisation();
        create(
                "/commitments/" + commitment + "/signatures",
                "{\"organisation\":\"%s\",\"level\":\"One\"}".formatted(organisation));
        return organisation;
    }
}
