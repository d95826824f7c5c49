package org.concordat.client;

import java.net.URI;
import java.util.UUID;
import org.concordat.client.membership.OrganisationsApi;
import org.concordat.client.membership.OrganisationsApi.APIListOrganisationsRequest;
import org.concordat.client.membership.model.AmendOrganisation;
import org.concordat.client.membership.model.OrganisationView;
import org.concordat.client.membership.model.PageOrganisationView;
import org.concordat.client.membership.model.Problem;
import org.concordat.client.membership.model.RegisterOrganisation;
import org.concordat.client.reporting.ReportsApi;
import org.concordat.client.reporting.model.ReconciledTotal;

/** What the script beside the pom runs against the local stack. */
final class Example {
    private Example() {}

    public static void main(String[] arguments) throws ApiException {
        String token = System.getenv("TOKEN"); // a real program renews it: the supplier is asked at each call
        OrganisationsApi organisations =
                new OrganisationsApi(Concordat.client(URI.create(System.getenv("MEMBERSHIP")), () -> token));
        ReportsApi reports = new ReportsApi(Concordat.client(URI.create(System.getenv("REPORTING")), () -> token));

        // The same key again gives the same answer, and no second organisation.
        String key = UUID.randomUUID().toString();
        RegisterOrganisation force = new RegisterOrganisation()
                .name("A police force of " + key)
                .type("POLICE")
                .subRegion("merseyside");
        OrganisationView registered = organisations.registerOrganisation(force, key);
        OrganisationView repeated = organisations.registerOrganisation(force, key);
        System.out.println("Registered once: " + registered.getId().equals(repeated.getId()));

        // An amendment names the version that was read, and changes only what is set.
        String tag = "\"" + registered.getVersion() + "\"";
        AmendOrganisation website = new AmendOrganisation().website("https://police.example.org");
        OrganisationView amended = organisations.amendOrganisation(registered.getId(), tag, website);
        System.out.println("Amended: " + amended.getWebsite());

        // Somebody else has changed it meanwhile: the refusal says what to do.
        try {
            organisations.amendOrganisation(registered.getId(), tag, website);
        } catch (ApiException refused) {
            Problem problem = Concordat.problem(refused, Problem.class);
            System.out.println(
                    "Refused: " + problem.getStatus() + " " + problem.getType() + ": " + problem.getDetail());
        }

        // A list is read page by page, by the cursor of the page before.
        int pages = 0;
        int found = 0;
        String cursor = null;
        do {
            PageOrganisationView page = organisations.listOrganisations(APIListOrganisationsRequest.newBuilder()
                    .sort("id")
                    .limit(20)
                    .cursor(cursor)
                    .build());
            pages++;
            found += page.getItems().size();
            cursor = page.getNextCursor();
        } while (cursor != null);
        System.out.println("Organisations: " + found + " on " + pages + " pages");

        ReconciledTotal total =
                reports.getReconciliation("2008-09", null, null, null).getTotal();
        System.out.println("Members: " + total.getMembers() + ", core budget: "
                + total.getCoreBudget().getAmount() + " "
                + total.getCoreBudget().getCurrency());
    }
}
