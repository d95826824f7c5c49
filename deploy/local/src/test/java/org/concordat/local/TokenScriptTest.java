package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.concordat.platform.testing.servers.FreePorts;
import org.concordat.platform.testing.servers.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The script that prints a token for the shell. */
@DisabledOnOs(OS.WINDOWS)
class TokenScriptTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Ended(int exitCode, String said) {}

    private static Ended token(int issuerPort, String... arguments) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(Path.of("token").toAbsolutePath().toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put(Port.ISSUER.variable(), Integer.toString(issuerPort));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said.strip());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    @Test
    void printsATokenOfTheRole() throws Exception {
        int port = FreePorts.next();
        try (TokenIssuer issuer = TokenIssuer.start(port)) {
            Ended ended = token(port, "finance-officer");

            assertThat(ended.exitCode()).isZero();
            JsonNode claims = claims(ended.said());
            assertThat(claims.required("iss").asText()).isEqualTo(issuer.issuerUrl());
            assertThat(claims.required("roles")).extracting(JsonNode::asText).containsExactly("finance-officer");
        }
    }

    @Test
    void printsATokenOfAnOrganisationsUser() throws Exception {
        int port = FreePorts.next();
        try (TokenIssuer issuer = TokenIssuer.start(port)) {
            Ended ended = token(port, "organisation-user", "01a201b1-d42a-7030-b3dd-1307df9e59de");

            assertThat(ended.exitCode()).isZero();
            assertThat(claims(ended.said()).required("organisation_id").asText())
                    .isEqualTo("01a201b1-d42a-7030-b3dd-1307df9e59de");
            assertThat(issuer.issuerUrl()).contains(Integer.toString(port));
        }
    }

    @Test
    void printsATokenOfAMachineWithItsScopes() throws Exception {
        int port = FreePorts.next();
        try (TokenIssuer issuer = TokenIssuer.start(port)) {
            Ended ended = token(port, "machine", "membership.read", "contacts.read");

            assertThat(ended.exitCode()).isZero();
            assertThat(claims(ended.said()).required("scope").asText()).isEqualTo("membership.read contacts.read");
            assertThat(issuer.issuerUrl()).contains(Integer.toString(port));
        }
        assertThat(token(port, "machine", "contacts.write").said()).startsWith("There is no scope \"contacts.write\".");
        assertThat(token(port, "machine").said()).contains("deploy/local/token machine membership.read");
    }

    @Test
    void saysWhichRolesThereAre() throws Exception {
        assertThat(token(FreePorts.next(), "auditer").said())
                .startsWith("There is no role \"auditer\". Choose one of: partnership-admin ")
                .contains(" auditor ");
        assertThat(token(FreePorts.next()).exitCode()).isEqualTo(1);
    }

    @Test
    void asksForTheOrganisationOfItsUser() throws Exception {
        Ended ended = token(FreePorts.next(), "organisation-user");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("Give its id: deploy/local/token organisation-user ID.");
    }

    @Test
    void saysWhatToDoWhereNoIssuerListens() throws Exception {
        int port = FreePorts.next();
        Ended ended = token(port, "auditor");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said())
                .contains("No token issuer answers at http://localhost:" + port + "/concordat.")
                .contains("Start deploy/local/run");
    }
}
