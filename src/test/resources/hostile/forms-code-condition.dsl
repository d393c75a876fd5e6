# 不允许「eval」
[条件]甲{乙} = eval( org.fengqiao.policy.reading.Canary.sing({乙}) )
