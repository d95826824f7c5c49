package org.concordat.programme.project.holiday.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.RightsTable;
import org.concordat.programme.project.holiday.BankHolidayView;
import org.concordat.programme.project.holiday.KeepingBankHolidays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Bank holidays over HTTP. */
@Path("/v1/bank-holidays")
@Tag(name = "Bank holidays", description = "The days that working days leave out beside weekends")
public class BankHolidayResource {

    private final KeepingBankHolidays holidays;
    private final History history;

    BankHolidayResource(KeepingBankHolidays holidays, History history) {
        this.holidays = holidays;
        this.history = history;
    }

    /** Another day on which nobody works. */
    public record CreateBankHoliday(
            @NotNull @Schema(examples = "2022-09-19") LocalDate day,

            @NotBlank @Size(max = 100) @Schema(examples = "State funeral")
            String name,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    /** A merge patch of a bank holiday. */
    public record AmendBankHoliday(
            @Size(max = 100) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            String name,

            @Schema(description = "False when it was called off")
            Boolean observed,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "List bank holidays", description = "All of them, by day.")
    public Page<BankHolidayView> listBankHolidays(@BeanParam @Valid PageRequest page) {
        return holidays.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(RightsTable.CHANGE_REFERENCE_DATA)
    @Operation(
            summary = "Create a bank holiday",
            description = "Working days are counted without it from now on; what is expected already stays.")
    public RestResponse<BankHolidayView> createBankHoliday(@NotNull @Valid CreateBankHoliday request) {
        BankHolidayView added = holidays.add(request.day(), request.name(), request.effective());
        return Answers.created("/v1/bank-holidays/" + added.id(), added);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "Read a bank holiday", description = "Its day and its name, and whether it is kept.")
    public BankHolidayView getBankHoliday(@PathParam("id") UUID id) {
        return holidays.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(RightsTable.CHANGE_REFERENCE_DATA)
    @Operation(summary = "Amend a bank holiday", description = "A merge patch: renames it, or calls it off.")
    public BankHolidayView amendBankHoliday(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendBankHoliday request) {
        return holidays.amend(
                id,
                ETags.expectedVersion(ifMatch),
                present -> present.amended(request.name(), request.observed()),
                request.effective());
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "History of a bank holiday", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listBankHolidayHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(holidays.get(id).id(), page);
    }
}
