package org.concordat.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class OptionalPropertiesTest {

    private final Schema number = OASFactory.createSchema();
    private final Schema name = OASFactory.createSchema().maxLength(10);
    private final Schema said = OASFactory.createSchema().pattern("x");

    /** What is sent. */
    record Patch(Inner inner) {}

    /** And what is in it. */
    record Inner(
            Optional<@Size(min = 1, max = 20) @Pattern(regexp = "\\d+") String> number,
            Optional<@NotBlank @Size(max = 20) String> name,
            Optional<@Pattern(regexp = "y") String> said) {}

    /** Takes it. */
    static class Resource {
        public void amend(Patch patch) {}
    }

    @Test
    void whatFitsATextThatMayBeTakenAwayStandsInTheContractUnlessItSaysSoItself() throws NoSuchMethodException {
        var operation = new OperationInCode(Resource.class, Resource.class.getMethod("amend", Patch.class));
        Schema inner = OASFactory.createSchema().properties(Map.of("number", number, "name", name, "said", said));

        new OptionalProperties(List.of(operation)).complete(Map.of("Inner", inner));

        assertThat(number.getPattern()).isEqualTo("\\d+");
        assertThat(number.getMaxLength()).isEqualTo(20);
        assertThat(number.getMinLength()).isEqualTo(1);
        assertThat(name.getPattern()).isEqualTo("\\S");
        assertThat(name.getMaxLength()).isEqualTo(10);
        assertThat(name.getMinLength()).isNull();
        assertThat(said.getPattern()).isEqualTo("x");
    }
}
