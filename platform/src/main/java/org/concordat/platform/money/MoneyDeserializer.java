package org.concordat.platform.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.concordat.platform.value.RecordedJson;
import org.concordat.platform.value.UnfitValue;

/** Reads {@code {"amount":"9000.00","currency":"GBP"}}: of a caller within the bounds of what is sent, of a service a sum too. */
final class MoneyDeserializer extends StdDeserializer<Money> {

    /** As it stands in the JSON. */
    record Written(String amount, String currency) {}

    MoneyDeserializer() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw new UnfitValue(
                    json, Money.class, "Send an amount like {\"amount\":\"9000.00\",\"currency\":\"GBP\"}.");
        }
        Written written = context.readValue(json, Written.class);
        if (!Money.CURRENCY.equals(written.currency())) {
            throw new UnfitValue(json, Money.class, "The currency is GBP.");
        }
        try {
            return RecordedJson.isRead(context) ? Money.recorded(written.amount()) : Money.of(written.amount());
        } catch (IllegalArgumentException unfit) {
            throw new UnfitValue(json, Money.class, unfit.getMessage() + ".");
        }
    }
}
