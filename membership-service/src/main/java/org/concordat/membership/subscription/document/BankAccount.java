package org.concordat.membership.subscription.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account at a bank in the United Kingdom.
 *
 * @param iban {@code null} when the partnership does not name it
 * @param bic {@code null} when the partnership does not name it
 */
@Schema(requiredProperties = {"accountName", "sortCode", "accountNumber", "iban", "bic"})
public record BankAccount(
        @NotBlank @Size(max = 200) @Schema(examples = "North West Improvement Partnership")
        String accountName,

        @NotNull
        @Size(max = 8)
        @Pattern(regexp = "\\d{2}-\\d{2}-\\d{2}", message = "is a sort code of six digits, such as 12-34-56")
        @Schema(examples = "12-34-56")
        String sortCode,

        @NotNull
        @Size(max = 8)
        @Pattern(regexp = "\\d{8}", message = "is an account number of eight digits, such as 01234567")
        @Schema(examples = "01234567")
        String accountNumber,

        @Size(max = 34)
        @Pattern(regexp = "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}", message = "is an IBAN, such as GB33BUKB20201555555555")
        @Schema(nullable = true)
        String iban,

        @Size(max = 11)
        @Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", message = "is a BIC, such as BUKBGB22")
        @Schema(nullable = true)
        String bic) {

    private static final BigInteger CHECKED_BY = BigInteger.valueOf(97);
    private static final int COUNTRY_AND_CHECK_DIGITS = 4;

    public BankAccount {
        sortCode =
                sortCode == null ? null : sortCode.replaceAll("[\\s-]", "").replaceAll("(?<=\\d)(?=(\\d{2})+$)", "-");
        accountNumber = withoutBlanks(accountNumber);
        iban = withoutBlanks(iban);
        bic = withoutBlanks(bic);
    }

    private static String withoutBlanks(String text) {
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Money that is sent to a wrong account is gone: an IBAN has check digits, and a British one holds the other two numbers. */
    @JsonIgnore
    @AssertTrue(message = "has an IBAN that is mistyped or belongs to another account")
    public boolean isIbanOfThisAccount() {
        return iban == null || hasRightCheckDigits() && (!iban.startsWith("GB") || iban.endsWith(domestic()));
    }

    private String domestic() {
        return "%s%s".formatted(sortCode, accountNumber).replace("-", "");
    }

    /** ISO 7064, mod 97-10. */
    private boolean hasRightCheckDigits() {
        String turned = iban.substring(COUNTRY_AND_CHECK_DIGITS) + iban.substring(0, COUNTRY_AND_CHECK_DIGITS);
        String digits = turned.chars()
                .mapToObj(letter -> String.valueOf(Character.digit(letter, Character.MAX_RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECKED_BY).equals(BigInteger.ONE);
    }
}
