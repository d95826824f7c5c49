package org.concordat.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipWrongValuesTest extends WrongValueWalk {

    @Override
    protected Map<String, String> listsOfCodes() {
        return Map.of(
                "type", "organisation-types",
                "organisationTypes", "organisation-types",
                "subRegion", "sub-regions",
                "role", "lead-roles",
                "category", "seat-categories",
                "chairCategory", "seat-categories",
                "kind", "group-kinds");
    }

    @Override
    protected Map<String, String> listsOfIds() {
        return Map.of(
                "parties", "organisations",
                "parent", "organisations",
                "holder", "contacts",
                "representative", "contacts");
    }

    @Override
    protected Map<String, Integer> numbers() {
        return Map.of("quorum", 1);
    }

    @Override
    protected List<String> steps() {
        return List.of("publishRateCard", "agreeSubscription", "issueInvoice");
    }

    @Override
    protected Set<String> notCreated() {
        // two different parties; a theme or a project; money beyond an invoice; an invoice that is overdue
        return Set.of(
                "concludeSharingAgreement",
                "nameChampion",
                "moveCredit",
                "requestCreditRefund",
                "requestRefund",
                "recordReminder");
    }
}
