package org.concordat.membership.subscription.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import org.concordat.membership.MembershipConfig;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredSupplierTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("name", "North West Improvement Partnership"),
            Map.entry("address.line1", "Albert House"),
            Map.entry("address.town", "Manchester"),
            Map.entry("address.postcode", "m25db"),
            Map.entry("vat-number", "123 4567 89"),
            Map.entry("email", "finance@partnership.example"),
            Map.entry("telephone", "0161 496 0000"),
            Map.entry("electronic-address", "0088:5060012349998"),
            Map.entry("bank-account.account-name", "North West Improvement Partnership"),
            Map.entry("bank-account.sort-code", "12 34 56"),
            Map.entry("bank-account.account-number", "0123 4567"),
            Map.entry("bank-account.iban", "GB49 NWBK 1234 5601 2345 67"),
            Map.entry("bank-account.bic", "nwbkgb2l"));

    private static ConfiguredSupplier configured(Map<String, String> settings) {
        var prefixed = new HashMap<String, String>();
        settings.forEach((key, value) -> prefixed.put(ConfiguredSupplier.PREFIX + key, value));
        return new ConfiguredSupplier(Configured.as(MembershipConfig.class, prefixed), VALIDATOR);
    }

    private static Map<String, String> with(String setting, String value) {
        var settings = new HashMap<>(WHOLE);
        settings.put(setting, value);
        return settings;
    }

    @Test
    void settingsAreReadHoweverTheyAreWritten() {
        Supplier supplier = configured(WHOLE).supplier();
        assertThat(supplier.vatNumber()).isEqualTo("GB123456789");
        assertThat(supplier.address().asWritten()).containsExactly("Albert House", "Manchester", "M2 5DB");
        assertThat(supplier.bankAccount())
                .isEqualTo(new BankAccount(
                        "North West Improvement Partnership",
                        "12-34-56",
                        "01234567",
                        "GB49NWBK12345601234567",
                        "NWBKGB2L"));
        assertThat(configured(WHOLE).electronicAddress()).contains(new ElectronicAddress("0088", "5060012349998"));
    }

    @Test
    void aPartnershipThatSetsNothingStarts() {
        ConfiguredSupplier bare = configured(Map.of());
        assertThat(bare.supplier()).isEqualTo(new Supplier(null, null, null, null, null, null));
        assertThat(bare.electronicAddress()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vat-number, 12345, vat-number is a VAT registration number",
        "address.postcode, M2, address.postcode is a postcode",
        "address.country, UK, address.country is a country's code",
        "email, finance, email is an e-mail address",
        "telephone, ask us, telephone is a telephone number",
        "bank-account.sort-code, 12345, bank-account.sort-code is a sort code",
        "bank-account.account-number, 123, bank-account.account-number is an account number",
        "bank-account.iban, GB50NWBK12345601234567, bank-account has an IBAN that is mistyped",
        "bank-account.iban, GB33BUKB20201555555555, bank-account has an IBAN that is mistyped or belongs to another",
        "bank-account.bic, BANK, bank-account.bic is a BIC",
        "electronic-address, 5060012349998, electronic-address is scheme:id",
        "electronic-address, 0088:5060012349990, electronic-address is scheme:id"
    })
    void aMistakeStopsTheStartAndSaysWhichSettingIsWrong(String setting, String value, String says) {
        assertThatThrownBy(() -> configured(with(setting, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ConfiguredSupplier.PREFIX + says);
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        var settings = new HashMap<>(WHOLE);
        settings.put("vat-number", "1");
        settings.put("bank-account.account-number", "1");
        settings.remove("address.town");
        assertThatThrownBy(() -> configured(settings))
                .hasMessageContainingAll("supplier.vat-number", "bank-account.account-number", "supplier.address.town");
    }
}
