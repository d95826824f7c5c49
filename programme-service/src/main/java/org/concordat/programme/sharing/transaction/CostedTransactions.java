package org.concordat.programme.sharing.transaction;

import static org.concordat.programme.sharing.transaction.TransactionFact.TRANSACTION_AMENDED;
import static org.concordat.programme.sharing.transaction.TransactionFact.TRANSACTION_CREATED;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.concordat.platform.referencedata.ReferenceList;

/** The transactions whose cost the partnership compares. */
@Singleton
public class CostedTransactions extends ReferenceList<CostedTransaction> {

    CostedTransactions() {
        super(CostedTransaction.class, TRANSACTION_CREATED, TRANSACTION_AMENDED, "transaction");
    }

    /** @param name {@code null} to leave it; likewise the others */
    public Consumer<CostedTransaction> change(String name, String serviceArea, String unit) {
        return transaction -> {
            if (name != null) {
                transaction.rename(name);
            }
            transaction.describe(serviceArea, unit);
        };
    }
}
