package org.concordat.funding.openness.threesixtygiving.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.concordat.funding.openness.threesixtygiving.GrantPublishing;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.CsvWriter;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of awards as open data over HTTP. */
@Path("/v1/open-data/threesixtygiving")
@Tag(name = "Open data", description = "The register of awards in the 360Giving Data Standard")
public class GrantPackageResource {

    private final GrantPublishing publishing;
    private final GrantPackageJson json;

    GrantPackageResource(GrantPublishing publishing, GrantPackageJson json) {
        this.publishing = publishing;
        this.json = json;
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARD_REGISTER)
    @Operation(
            summary = "Download all grants in the 360Giving Data Standard",
            description =
                    "The awards of the register as grants, in the order in which they were entered, without a limit of"
                            + " length. Awards that were withdrawn before anything was paid are no grants and are left"
                            + " out. Organisations are identified by a list of org-id.guide where membership tells"
                            + " their number in one, and places by the codes of the Office for National Statistics. An"
                            + " award to the lead of a partnership, which passes shares on, is marked as a re-grant;"
                            + " classifications say whether the money is a government grant that is passed on. CSV has"
                            + " the column titles of the standard.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description =
                                                "A package as the schema of the 360Giving Data Standard 1.4 describes it."
                                                        + " Its amounts are numbers, in pounds")),
                @Content(mediaType = Tabular.CSV)
            })
    @Produces(MediaType.APPLICATION_JSON)
    public StreamingOutput getGrantPackage() {
        return json::write;
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARD_REGISTER)
    @Operation(hidden = true)
    @Produces(Tabular.CSV)
    public StreamingOutput grantsAsCsv() {
        return output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            var csv = new CsvWriter<>(GrantTable.columns(publishing.mostLocations()), text);
            publishing.forEach(csv::row);
            text.flush();
        };
    }
}
