package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.leads;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** Whatever shows people shows them to a machine only with the scope that is there for it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NamesOpenToContactsReadAloneTest {

    @Test
    void aMachineWithoutContactsReadReadsNoPersonAnywhere() {
        String mark = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        UUID organisation = anOrganisation();
        String role = aLeadRole();
        UUID contact = aContact(
                organisation,
                "Name " + mark,
                ",\"jobTitle\":\"Title %1$s\",\"email\":\"%1$s@council.example\"%2$s"
                        .formatted(mark, leads(role, true)));
        UUID network = id(create(
                "/networks",
                "{\"name\":\"Network %s\",\"purpose\":\"p\",\"chair\":\"%s\"}".formatted(UUID.randomUUID(), contact)));
        UUID membership = id(create(
                "/networks/" + network + "/memberships",
                "{\"organisation\":\"%s\",\"representative\":\"%s\"}".formatted(organisation, contact)));
        UUID body = aBody(1);
        UUID seat = seatsOf(body).get(0);
        appoint(body, seat, contact, ",\"activeFrom\":\"2008-05-01\"").then().statusCode(200);

        var open = List.of(
                ROOT + "/lead-roles/" + role + "/coverage",
                ROOT + "/lead-roles/" + role + "/members",
                ROOT + "/networks/" + network,
                ROOT + "/networks/" + network + "/memberships",
                ROOT + "/networks/" + network + "/memberships/" + membership,
                ROOT + "/organisations/" + organisation + "/seats",
                ROOT + "/ending-terms?withinDays=3650",
                BODIES + "/" + body + "/composition",
                BODIES + "/" + body + "/seats/" + seat);
        var closed = List.of(
                ROOT + "/contacts/" + contact,
                ROOT + "/contacts/" + contact + "/history",
                ROOT + "/contacts/" + contact + "/export",
                ROOT + "/contacts/" + contact + "/linked-records",
                ROOT + "/organisations/" + organisation + "/contacts",
                ROOT + "/networks/" + network + "/mailing-list");
        var all = new SoftAssertions();
        for (String path : open) {
            var answer = machine(Roles.MEMBERSHIP_READ, Roles.MEMBERSHIP_WRITE).get(path);
            all.assertThat(answer.statusCode()).as(path).isEqualTo(200);
            all.assertThat(answer.asString()).as(path).doesNotContain(mark).doesNotContain(contact.toString());
        }
        for (String path : closed) {
            all.assertThat(machine(Roles.MEMBERSHIP_READ, Roles.MEMBERSHIP_WRITE)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        all.assertAll();
        assertThat(machine(Roles.CONTACTS_READ).get(closed.get(0)).asString()).contains(mark);
        assertThat(machine(Roles.MEMBERSHIP_READ, Roles.CONTACTS_READ)
                        .get(BODIES + "/" + body + "/composition")
                        .asString())
                .contains(mark);
    }
}
