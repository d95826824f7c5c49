package org.concordat.programme.project.projectimport.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.operation.LongRequests;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.projectimport.ProjectImporting;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of councils' own lists of projects over HTTP. */
@Path("/v1/project-imports")
@Tag(name = "Projects", description = "What organisations do together for a result, gate by gate")
public class ProjectImportResource {

    private final LongRequests requests;
    private final ProjectImporting importing;
    private final Caller caller;

    ProjectImportResource(LongRequests requests, ProjectImporting importing, Caller caller) {
        this.requests = requests;
        this.importing = importing;
        this.caller = caller;
    }

    @POST
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Import projects",
            description =
                    "Proposes a project for each line, and says what became of each. A bad line never loses a good"
                            + " one, and importing the same again changes nothing. A project is known by its lead and its title; a"
                            + " line whose title differs from a recorded one's in apostrophes, accents, case or blanks only is held"
                            + " back. Organisations are named by name or id, several partners, tools or themes with semicolons"
                            + " between them. What a line leaves empty stays as it is. An organisation's user imports what its own"
                            + " organisation leads, and may leave lead out; what is recorded already is amended by officers alone."
                            + " At most 20,000 lines.")
    @ExampleCsv("""
            title,lead,partners,subRegion,serviceArea,tools,themes,programme,kind,reportsEvery,proposedOn
            Shared payroll,Allerdale Borough Council,Carlisle City Council; Eden District Council,cumbria,Payroll,Lean; Benchmarking,,,,QUARTERLY,2008-06-02
            """)
    public RestResponse<ImportReport> importProjects(
            @QueryParam("effectiveOn")
                    @Parameter(
                            description =
                                    "The day on which lines without proposedOn were proposed; today when left out")
                    LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why; kept in the history of each")
                    String reason,
            @NotBlank String body) {
        return requests.answer(
                importing,
                new ProjectImporting.File(
                        body, effectiveOn, reason, caller.boundary().orElse(null)));
    }
}
