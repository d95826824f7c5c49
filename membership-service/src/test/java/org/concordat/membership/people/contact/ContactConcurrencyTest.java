package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactConcurrencyTest {

    private static final int CLERKS = 10;

    @Test
    void tenClerksWhoNameTenPrimariesAtOnceLeaveOne() throws Exception {
        UUID organisation = anOrganisation();
        String role = aLeadRole();
        var contacts =
                IntStream.range(0, CLERKS).mapToObj(i -> aContact(organisation)).toList();
        var answers = AtOnce.call(contacts.stream()
                .map(contact -> (AtOnce.Call<Integer>) () -> officer()
                        .header("If-Match", "\"0\"")
                        .body("{\"leadRoles\":[{\"role\":\"%s\",\"primary\":true}]}".formatted(role))
                        .patch(ROOT + "/contacts/" + contact)
                        .statusCode())
                .toList());
        assertThat(answers).hasSize(CLERKS).containsOnly(200);
        var primaries = officer()
                .queryParam("role", role)
                .get(ROOT + "/organisations/" + organisation + "/contacts")
                .jsonPath()
                .getList("items.leadRoles.flatten().primary", Boolean.class);
        assertThat(primaries).hasSize(CLERKS).containsOnlyOnce(true);
    }
}
