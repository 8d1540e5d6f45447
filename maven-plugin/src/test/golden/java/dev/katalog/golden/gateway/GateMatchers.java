package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.scan.Literals;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Leads a body to the matcher of its message.
 */
@Generated("dev.katalog.generate.MatchersGenerator")
final class GateMatchers {
    private GateMatchers() {
    }

    private static @Nullable GateEvent untaggedBody(byte[] line, int behind, int position, int end,
            @Nullable Match match) {
        int p1 = position < end && line[position] == (byte) 195 ? position + 1 : -1;
        if (p1 < 0) {
            return null;
        }
        switch (p1 < end ? line[p1] : -1) {
            case (byte) 132: {
                @Nullable GateEvent event = DoorOpen.match(line, behind, end, match);
                if (event != null) {
                    return event;
                }
                return DoorShut.match(line, behind, end, match);
            }
            case (byte) 150: {
                @Nullable GateEvent event = WindowOpen.match(line, behind, end, match);
                if (event != null) {
                    return event;
                }
                return WindowShut.match(line, behind, end, match);
            }
            default:
                return null;
        }
    }

    static @Nullable GateEvent untagged(byte[] line, int at, int end, @Nullable Match match) {
        @Nullable GateEvent event = untaggedBody(line, at, at, end, match);
        if (event != null) {
            return event;
        }
        return null;
    }

    private static @Nullable GateEvent ofMailAgentBody(byte[] line, int behind, int position,
            int end, @Nullable Match match) {
        @Nullable GateEvent event = MailSent.match(line, behind, end, match);
        if (event != null) {
            return event;
        }
        return MailFailed.match(line, behind, end, match);
    }

    static @Nullable GateEvent ofMailAgent(byte[] line, int at, int end, @Nullable Match match) {
        @Nullable GateEvent event = ofMailAgentBody(line, at, at, end, match);
        if (event != null) {
            return event;
        }
        return null;
    }

    private static @Nullable GateEvent ofSchedBody(byte[] line, int behind, int position, int end,
            @Nullable Match match) {
        int p1 = Literals.match(line, position, end, "schedule", 0x656c756465686373L);
        if (p1 < 0) {
            return null;
        }
        switch (p1 < end ? line[p1] : -1) {
            case (byte) 32: {
                @Nullable GateEvent event = ScheduleStopped.match(line, p1, end, match);
                if (event != null) {
                    return event;
                }
                event = ScheduleOverdue.match(line, p1, end, match);
                if (event != null) {
                    return event;
                }
                return ScheduleStarted.match(line, p1, end, match);
            }
            case 'r':
                return ScheduleTableFull.match(line, p1, end, match);
            default:
                return null;
        }
    }

    static @Nullable GateEvent ofSched(byte[] line, int at, int end, @Nullable Match match) {
        @Nullable GateEvent event = ofSchedBody(line, at, at, end, match);
        if (event != null) {
            return event;
        }
        return null;
    }

    static @Nullable GateEvent byProgram(byte[] line, int at, int end, @Nullable Match match,
            int program, int length) {
        switch (length) {
            case 5:
                if (Literals.match(line, program, program + 5, "sched", 0x6465686373L) >= 0) {
                    return ofSched(line, at, end, match);
                }
                return null;
            case 10:
                if (Literals.match(line, program, program + 10, "mail-agent", 0x6567612d6c69616dL, 0x746e6567612d6c69L) >= 0) {
                    return ofMailAgent(line, at, end, match);
                }
                return null;
            default:
                return null;
        }
    }

    /**
     * The name of the program; null if the catalog has no messages of it.
     */
    static @Nullable String programName(byte[] line, int program, int length) {
        switch (length) {
            case 5:
                if (Literals.match(line, program, program + 5, "sched", 0x6465686373L) >= 0) {
                    return "sched";
                }
                return null;
            case 10:
                if (Literals.match(line, program, program + 10, "mail-agent", 0x6567612d6c69616dL, 0x746e6567612d6c69L) >= 0) {
                    return "mail-agent";
                }
                return null;
            default:
                return null;
        }
    }

    static List<MessageDescriptor> descriptorsOfSched() {
        return List.of(
                ScheduleStarted.DESCRIPTOR,
                ScheduleStopped.DESCRIPTOR,
                ScheduleOverdue.DESCRIPTOR,
                ScheduleTableFull.DESCRIPTOR);
    }

    static List<MessageDescriptor> descriptorsOfMailAgent() {
        return List.of(
                MailSent.DESCRIPTOR,
                MailFailed.DESCRIPTOR);
    }

    /**
     * The descriptors of the program's messages; none if there are none.
     */
    static List<MessageDescriptor> descriptors(byte[] line, int program, int length) {
        switch (length) {
            case 5:
                if (Literals.match(line, program, program + 5, "sched", 0x6465686373L) >= 0) {
                    return descriptorsOfSched();
                }
                return List.of();
            case 10:
                if (Literals.match(line, program, program + 10, "mail-agent", 0x6567612d6c69616dL, 0x746e6567612d6c69L) >= 0) {
                    return descriptorsOfMailAgent();
                }
                return List.of();
            default:
                return List.of();
        }
    }

    static List<MessageDescriptor> descriptors() {
        return List.of(
                ScheduleStarted.DESCRIPTOR,
                ScheduleStopped.DESCRIPTOR,
                ScheduleOverdue.DESCRIPTOR,
                ScheduleTableFull.DESCRIPTOR,
                MailSent.DESCRIPTOR,
                MailFailed.DESCRIPTOR,
                DoorOpen.DESCRIPTOR,
                DoorShut.DESCRIPTOR,
                WindowOpen.DESCRIPTOR,
                WindowShut.DESCRIPTOR);
    }
}
