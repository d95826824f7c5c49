package org.concordat.programme.sharing.transaction.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.programme.sharing.transaction.CostedTransaction;
import org.concordat.programme.sharing.transaction.CostedTransactions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transactions over HTTP. */
@Path("/v1/transactions")
@Tag(name = "Transactions", description = "What councils do alike and compare the cost of")
@ExampleCsv("""
        code,name,serviceArea,unit
        BLUE_BADGE,Blue badge,Transport,application
        """)
public class TransactionResource
        extends ReferenceListResource<
                CostedTransaction,
                TransactionResource.CreateTransaction,
                TransactionResource.AmendTransaction,
                TransactionResource.TransactionView> {

    private final CostedTransactions transactions;

    TransactionResource(CostedTransactions transactions, History history) {
        super(transactions, history);
        this.transactions = transactions;
    }

    /** A transaction whose cost is to be compared. */
    @Schema(name = "NewTransaction")
    public record CreateTransaction(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as BLUE_BADGE")
            @Schema(examples = "BLUE_BADGE", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Blue badge")
            String name,

            @NotBlank @Size(max = 100) @Schema(examples = "Transport", description = "The service that it belongs to")
            String serviceArea,

            @NotBlank @Size(max = 50) @Schema(examples = "application", description = "What its volume counts")
            String unit,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a transaction; what is left out stays. */
    @Schema(name = "TransactionAmendment")
    public record AmendTransaction(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String serviceArea,

            @Size(max = 50) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String unit,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A transaction as callers see it. */
    @Schema(name = "Transaction", description = "What councils do alike and compare the cost of")
    public record TransactionView(
            @JsonUnwrapped CostedTransaction.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected CostedTransaction created(CreateTransaction request) {
        return new CostedTransaction(request.code(), request.name(), request.serviceArea(), request.unit());
    }

    @Override
    protected Consumer<CostedTransaction> change(AmendTransaction request) {
        return transactions.change(request.name(), request.serviceArea(), request.unit());
    }

    @Override
    protected TransactionView view(CostedTransaction transaction) {
        return new TransactionView(transaction.state(), transaction.version());
    }
}
