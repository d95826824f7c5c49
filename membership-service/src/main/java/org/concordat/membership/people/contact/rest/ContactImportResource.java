package org.concordat.membership.people.contact.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.people.contact.ContactImporting;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of contacts over HTTP. */
@Path("/v1/contact-imports")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
public class ContactImportResource {

    private final LongRequests requests;
    private final ContactImporting importing;

    ContactImportResource(LongRequests requests, ContactImporting importing) {
        this.requests = requests;
        this.importing = importing;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.IMPORT_CONTACTS)
    @Operation(
            summary = "Import contacts",
            description = "Records or amends a contact for each line, and says what became of each without quoting it."
                    + " A bad line never loses a good one, and importing the same again changes nothing. A contact is"
                    + " known within its organisation by the e-mail address, or by the name where one of the two has"
                    + " no address; a name that is only spelt otherwise is held back. Lead roles are given by code or name,"
                    + " with semicolons between them. What a line leaves empty stays as it is. At most 20,000 lines.")
    @ExampleCsv("""
            organisation,name,jobTitle,email,phone,leadRoles,primaryFor,activeFrom,activeUntil
            GB-GSS:E07000026,A. Person,Head of customer services,a.person@council.example,,CUSTOMER_SERVICE_LEAD,,2008-04-01,
            """)
    public RestResponse<ImportReport> importContacts(
            @QueryParam("effectiveOn")
                    @Parameter(description = "The day from which all lines are true; today when left out")
                    LocalDate effectiveOn,
            @NotBlank String body) {
        return requests.answer(importing, new SentCsv(body, effectiveOn, null));
    }
}
