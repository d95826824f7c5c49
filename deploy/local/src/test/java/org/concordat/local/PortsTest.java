package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {
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
    void acceptFreePorts() {
        Ports.free().requireFree();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameTheHolderOfATakenPortAndTheWayOut() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Port, Integer> numbers = new EnumMap<>(Ports.free().numbers());
            numbers.put(Port.FUNDING, holder.getLocalPort());

            assertThatThrownBy(new Ports(numbers)::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + ", which funding-service needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
                    .hasMessageContaining("CONCORDAT_FUNDING_PORT=<number>");
        }
    }
}
