package org.concordat.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {
    /** Linux begins here, macOS and Windows higher. */
    private static final int FIRST_OF_OUTGOING_CONNECTIONS = 32_768;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, UTF_8));

    @Test
    void areTheUsualOnesUnlessTheEnvironmentNamesOthers() {
        Ports ports = Ports.from(Map.of("CONCORDAT_FUNDING_PORT", "7082"));

        assertThat(ports.of(Port.FUNDING)).isEqualTo(7082);
        assertThat(ports.of(Port.MEMBERSHIP)).isEqualTo(8081);
        assertThat(ports.of(Port.KAFKA_CONTROLLER)).isEqualTo(19093);
    }

    @Test
    void refuseWhatIsNoPortNumber() {
        assertThatThrownBy(() -> Ports.from(Map.of("CONCORDAT_KAFKA_PORT", "many")))
                .isInstanceOf(Refusal.class)
                .hasMessage("CONCORDAT_KAFKA_PORT is \"many\". It must be a port number from 1 to 65535.");
        assertThatThrownBy(() -> Ports.from(Map.of("CONCORDAT_KAFKA_PORT", "65536")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refuseOneNumberForTwo() {
        assertThatThrownBy(() -> Ports.from(Map.of("CONCORDAT_FUNDING_PORT", "8081")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("membership-service and funding-service are both to listen on port 8081")
                .hasMessageContaining("CONCORDAT_FUNDING_PORT");
    }

    @Test
    void lieBelowThoseThatSystemsGiveToOutgoingConnections() {
        assertThat(Port.values()).extracting(Port::usual).allMatch(number -> number < FIRST_OF_OUTGOING_CONNECTIONS);
    }

    @Test
    void acceptFreePorts() {
        Ports free = Ports.free();

        assertThat(free.usable(progress)).isEqualTo(free);
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void giveWayToAnOutgoingConnectionAndSaySo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket outgoing = new Socket(server.getInetAddress(), server.getLocalPort())) {
            Ports ports = with(Port.FUNDING, outgoing.getLocalPort());

            int instead = ports.usable(progress).of(Port.FUNDING);

            assertThat(instead).isNotEqualTo(outgoing.getLocalPort());
            assertThat(said.toString(UTF_8))
                    .contains("An outgoing connection holds port " + outgoing.getLocalPort()
                            + ", which funding-service needs. Port " + instead + " is used instead.");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameTheHolderOfATakenPortAndTheWayOut() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = with(Port.FUNDING, holder.getLocalPort());

            assertThatThrownBy(() -> ports.usable(progress))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + ", which funding-service needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
                    .hasMessageContaining("CONCORDAT_FUNDING_PORT=<number>");
        }
    }

    private static Ports with(Port port, int number) {
        Map<Port, Integer> numbers = new EnumMap<>(Ports.free().numbers());
        numbers.put(port, number);
        return new Ports(numbers);
    }
}
