package org.concordat.membership.subscription.document.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.IssuedBills;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WritesAtCommit;
import org.concordat.platform.value.RecordedJson;

/** Issued documents in PostgreSQL, each as one JSON value: nothing looks into it, and nothing changes it. */
@ApplicationScoped
class JpaIssuedBills implements IssuedBills {

    private final Sql sql;
    private final WritesAtCommit writes;
    private final ObjectMapper json;
    private final ObjectReader recorded;

    JpaIssuedBills(AgroalDataSource dataSource, WritesAtCommit writes, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.writes = writes;
        this.json = json;
        this.recorded = RecordedJson.reader(json, Bill.class);
    }

    @Override
    public void keep(SubscriptionId subscription, Bill bill) {
        writes.add(
                "insert into issued_bill (number, subscription, bill) values (?, ?, ?::jsonb)",
                bill.number(),
                subscription.value(),
                written(bill));
    }

    @Override
    public Optional<Bill> byNumber(String number) {
        writes.flush();
        return sql.one("select bill from issued_bill where number = ?", row -> row.getString("bill"), number)
                .map(this::read);
    }

    private String written(Bill bill) {
        try {
            return json.writeValueAsString(bill);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Bill read(String bill) {
        try {
            return recorded.readValue(bill);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
