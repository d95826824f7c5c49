package org.concordat.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.value.RecordedJson;
import org.concordat.platform.value.UnfitValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static Money pennies(long pennies) {
        return new Money(java.math.BigDecimal.valueOf(pennies, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "1e3", "", " 1", "1.", ".5", "NaN", "1,000", "1000000000000", "£5"})
    void refusesWhatIsNotPoundsAndPence(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(text));
    }

    @Test
    void takesTheLargestAmountThatIsSentAndNoMore() {
        assertThat(Money.of("999999999.99").amount()).isEqualByComparingTo("999999999.99");
        assertThat(Money.of("-999999999.99").amount()).isEqualByComparingTo("-999999999.99");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1000000000.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("-1000000000.00"));
    }

    @Test
    void aSumOfWhatWasTakenNeverOverflows() {
        Money largest = Money.of("999999999.99");
        Money sum = largest.times(1_000_000_000L);
        assertThat(Money.recorded(sum.amount().toPlainString())).isEqualTo(sum);
        assertThatIllegalArgumentException().isThrownBy(() -> sum.plus(Money.recorded("20000000")));
    }

    @Test
    void readsASumOfAServiceButNotOfACaller() throws IOException {
        var json = new ObjectMapper();
        String sum = "{\"amount\":\"1000000000.00\",\"currency\":\"GBP\"}";
        assertThat(RecordedJson.reader(json, Money.class).<Money>readValue(sum))
                .isEqualTo(Money.recorded("1000000000.00"));
        assertThatExceptionOfType(UnfitValue.class).isThrownBy(() -> json.readValue(sum, Money.class));
    }

    @Test
    void isWrittenAsADecimalStringWithItsCurrency() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(Money.of("9000")))
                .isEqualTo("{\"amount\":\"9000.00\",\"currency\":\"GBP\"}");
        assertThat(json.readValue("{\"amount\":\"9000.00\",\"currency\":\"GBP\"}", Money.class))
                .isEqualTo(Money.pounds(9000));
    }

    @Test
    void roundsAShareHalfUpToThePenny() {
        assertThat(Money.of("0.05").share(1, 2)).isEqualTo(Money.of("0.03"));
        assertThat(Money.of("9000").share(7, 12)).isEqualTo(Money.of("5250"));
    }

    @Property
    void aSumIsTheSameInAnyOrder(
            @ForAll @Size(max = 30) List<@LongRange(min = -1_000_000_000, max = 1_000_000_000) Long> pennies) {
        Money forwards = pennies.stream().map(MoneyTest::pennies).collect(Money.sum());
        Money total = pennies(pennies.stream().mapToLong(Long::longValue).sum());
        assertThat(forwards).isEqualTo(total);
    }

    @Property
    void whatIsWrittenIsReadBackUnchanged(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pennies)
            throws JsonProcessingException {
        var json = new ObjectMapper();
        Money money = pennies(pennies);
        assertThat(json.readValue(json.writeValueAsString(money), Money.class)).isEqualTo(money);
    }

    @Property
    void aShareIsNeverMoreThanHalfAPennyOff(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long pennies,
            @ForAll @IntRange(min = 0, max = 12) int months) {
        double exact = pennies * months / 12.0;
        double share = pennies(pennies).share(months, 12).amount().doubleValue() * 100;
        assertThat(Math.abs(exact - share)).isLessThanOrEqualTo(0.5001);
    }
}
