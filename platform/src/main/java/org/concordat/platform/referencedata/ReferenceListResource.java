package org.concordat.platform.referencedata;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.RightsTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * One list of reference data over HTTP. A list says its path, its tag and what its items have beside code and name;
 * {@link ReferenceListWords} puts the tag's words where the texts here have braces.
 *
 * @param <T> an item
 * @param <C> the request that creates one
 * @param <A> the request that amends one
 * @param <V> an item as callers see it
 */
public abstract class ReferenceListResource<
        T extends ReferenceItem, C extends ReferenceListRequest, A extends ReferenceListRequest, V extends HasVersion> {

    private final ReferenceList<T> list;
    private final History history;

    @Context
    UriInfo uri;

    @Inject
    ItemImportReader reader;

    protected ReferenceListResource(ReferenceList<T> list, History history) {
        this.list = list;
        this.history = history;
    }

    protected abstract T created(C request);

    protected abstract Consumer<T> change(A request);

    protected abstract V view(T item);

    @POST
    @Idempotent
    @PermissionsAllowed(RightsTable.CHANGE_REFERENCE_DATA)
    @Operation(
            summary = "Create {one}",
            description = "Adds {one} under a code that stays for ever; a list has at most 1,000.")
    @ResponseStatus(StatusCode.CREATED)
    public RestResponse<V> create(@NotNull @Valid C request) {
        T item = list.create(created(request), request.effective());
        return Answers.created(
                uri.getAbsolutePathBuilder().path(item.code()).build().toString(), view(item));
    }

    @POST
    @Path("/imports")
    @Idempotent(inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(RightsTable.CHANGE_REFERENCE_DATA)
    @Operation(
            summary = "Import {many}",
            description =
                    "Creates {one} for each line, or amends the one of its code, and says what became of each. The"
                            + " columns are named like the properties of one that is created, in any case and order. A line whose"
                            + " name resembles another one's is held back. A bad line never loses a good one, and importing the"
                            + " same again changes nothing. At most 20,000 lines.")
    @ExampleCsv("""
            code,name
            SOME_KIND,Some kind
            """)
    public RestResponse<ImportReport> importAll(@NotBlank String body) {
        return RestResponse.ok(list.importAll(reader.read(body, this)));
    }

    @GET
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "List {many}", description = "All {many}, by code.")
    public Page<V> list(@BeanParam @Valid PageRequest page) {
        return list.list(page).map(this::view);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "Read {one}", description = "Reads {one} by its code.")
    public V get(@PathParam("code") @Size(max = 50) String code) {
        return view(list.get(code));
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(RightsTable.CHANGE_REFERENCE_DATA)
    @Operation(summary = "Amend {one}", description = "Changes what is sent; the code stays.")
    public V amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid A request) {
        return view(list.amend(code, ETags.expectedVersion(ifMatch), change(request), request.effective()));
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(RightsTable.READ_REFERENCE_DATA)
    @Operation(summary = "History of {one}", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(list.get(code).id(), page);
    }
}
